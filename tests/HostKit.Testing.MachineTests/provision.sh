#!/bin/sh
# What the README's example tests: somebody's own provisioning script.
set -eu
echo 'hello from my server' > /var/www/html/index.html
systemctl enable --now nginx
