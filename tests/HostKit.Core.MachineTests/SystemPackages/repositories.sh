# Makes tiny packages and local repositories of them, for apt, pacman and dnf alike:
#   package NAME VERSION [needs=NAME] [conflicts=NAME] [provides=NAME] [config=TEXT] [service=yes] [after=SHELL]
# Each brings /usr/share/NAME/version and the configuration file /etc/NAME/NAME.conf.
export LC_ALL=C.UTF-8
tree() {
    rm -rf "/tmp/build/$1"; mkdir -p "/tmp/build/$1/usr/share/$1" "/tmp/build/$1/etc/$1"
    echo "$2" >"/tmp/build/$1/usr/share/$1/version"
    echo "${config:-shipped}" >"/tmp/build/$1/etc/$1/$1.conf"
    if [ -n "$service" ]; then
        mkdir -p "/tmp/build/$1/usr/lib/systemd/system"
        cat >"/tmp/build/$1/usr/lib/systemd/system/$1.service" <<E
[Service]
ExecStartPre=/bin/sh -c 'cat /etc/$1/$1.conf >>/var/log/$1.starts'
ExecStart=/usr/bin/sleep 1000
[Install]
WantedBy=multi-user.target
E
    fi
}
package() {
    name=$1 version=$2 needs= conflicts= provides= config= service= after=; shift 2
    for option; do eval "${option%%=*}=\${option#*=}"; done
    tree "$name" "$version"; "$manager"_package; "$manager"_repository
}

apt_package() {
    d=/tmp/build/$name; mkdir "$d/DEBIAN" /srv/deb -p; echo "/etc/$name/$name.conf" >"$d/DEBIAN/conffiles"
    { printf 'Package: %s\nVersion: %s\nArchitecture: all\nMaintainer: Nobody <nobody@localhost>\nDescription: for a test\n' "$name" "$version"
      [ -z "$needs" ] || echo "Depends: $needs"; [ -z "$conflicts" ] || echo "Conflicts: $conflicts"; [ -z "$provides" ] || echo "Provides: $provides"; } >"$d/DEBIAN/control"
    { echo '#!/bin/sh'; echo 'set -e'; echo "$after"
      [ -z "$service" ] || cat <<E
id $name >/dev/null 2>&1 || useradd --system $name
deb-systemd-helper enable $name.service
systemctl --system daemon-reload
deb-systemd-invoke start $name.service
E
    } >"$d/DEBIAN/postinst"
    { echo '#!/bin/sh'; [ -z "$service" ] || echo "[ \"\$1\" != remove ] || deb-systemd-invoke stop $name.service"; } >"$d/DEBIAN/prerm"
    { echo '#!/bin/sh'; [ -z "$service" ] || echo "if [ \"\$1\" = purge ]; then deb-systemd-helper purge $name.service; userdel $name || :; fi"; } >"$d/DEBIAN/postrm"
    chmod 755 "$d"/DEBIAN/p*
    dpkg-deb --root-owner-group -Zgzip -b "$d" "/srv/deb/${name}_$(echo "$version" | tr : _)_all.deb" >/dev/null
}
apt_repository() {
    (cd /srv/deb && dpkg-scanpackages -m . >Packages 2>/dev/null)
    rm -f /etc/apt/sources.list.d/*; echo 'deb [trusted=yes] file:/srv/deb ./' >/etc/apt/sources.list
    [ "${update-yes}" = no ] || apt-get -q update >/dev/null
}

pacman_package() {
    d=/tmp/build/$name; mkdir -p /srv/pacman
    { printf 'pkgname = %s\npkgbase = %s\npkgver = %s-1\npkgdesc = for a test\nurl = x\nbuilddate = 1700000000\npackager = x\nsize = 10\narch = any\nlicense = MIT\nbackup = etc/%s/%s.conf\n' "$name" "$name" "$version" "$name" "$name"
      [ -z "$needs" ] || echo "depend = $needs"; [ -z "$conflicts" ] || echo "conflict = $conflicts"; [ -z "$provides" ] || echo "provides = $provides"; } >"$d/.PKGINFO"
    set -- .PKGINFO
    [ -z "$after" ] || { printf 'post_install() {\n%s\n}\n' "$after" >"$d/.INSTALL"; set -- "$@" .INSTALL; }
    (cd "$d" && bsdtar --uid 0 --gid 0 --zstd -cf "/srv/pacman/$name-$version-1-any.pkg.tar.zst" "$@" usr etc)
}
pacman_repository() {
    repo-add -q /srv/pacman/test.db.tar.zst "/srv/pacman/$name-$version-1-any.pkg.tar.zst"
    printf '[options]\nArchitecture = auto\nSigLevel = Never\nDisableSandbox\n[test]\nServer = file:///srv/pacman\n' >/etc/pacman.conf
    [ "${update-yes}" = no ] || pacman -Syy >/dev/null
}

dnf_package() {
    { printf 'Name: %s\nVersion: %s\nRelease: 1\nSummary: for a test\nLicense: MIT\nBuildArch: noarch\nAutoReqProv: no\n' "$name" "$version"
      [ -z "$needs" ] || echo "Requires: $needs"; [ -z "$conflicts" ] || echo "Conflicts: $conflicts"; [ -z "$provides" ] || echo "Provides: $provides"
      printf '%%description\nfor a test\n%%install\ncp -r /tmp/build/%s/. %%{buildroot}\n' "$name"
      [ -z "$after" ] || printf '%%post -p <lua>\n%s\n' "$after"
      printf '%%files\n/usr/share/%s\n%%dir /etc/%s\n%%config(noreplace) /etc/%s/%s.conf\n' "$name" "$name" "$name" "$name"
      [ -z "$service" ] || echo "/usr/lib/systemd/system/$name.service"; } >"/tmp/$name.spec"
    rpmbuild -bb --quiet --define '_topdir /tmp/rpmbuild' --define '_rpmdir /srv/rpm' "/tmp/$name.spec" >/dev/null 2>&1
}
dnf_repository() {
    createrepo_c -q /srv/rpm; mkdir -p /etc/yum.repos.d
    printf '[test]\nname=test\nbaseurl=file:///srv/rpm\nenabled=1\ngpgcheck=0\n' >/etc/yum.repos.d/test.repo
    [ "${update-yes}" = no ] || dnf -q --refresh makecache >/dev/null 2>&1
}
