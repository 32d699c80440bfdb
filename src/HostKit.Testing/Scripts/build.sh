# Makes the tree TREE and brings it to the disk, so that a crash after the rename cannot leave a half-written image.
# usage: TREE, then what mmdebstrap is given
set -eu
tree=$1; shift
mmdebstrap "$@"
sync --file-system "$tree"
