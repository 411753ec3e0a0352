#!/bin/sh
# 在主分支上：[[if .Assign]]给合并进来的编号，[[end]]编译网站到 dist/。一次只能跑一个。
# On the main branch: [[if .Assign]]numbers what was merged, and [[end]]compiles the site into dist/. One run at a time.
#   FIRST=yes         第一次发布 the first publication
#   WITHDRAW=网址      马上撤回一条（WHY=原因 可以随后补）takes one item offline at once; WHY=TEXT may follow
#   PUBLISHED=网址     已发布的 catalogue.json the published register
set -eu
PATH="$HOME/.local/bin:$PATH"
BRANCH=${BRANCH:-[[.Branch]]}
# 排着队的一次可能检出了旧的内容：取最新的 a run that waited may have checked out older content
git fetch -q origin "$BRANCH"
git checkout -q -B "$BRANCH" FETCH_HEAD
if [ -n "${WITHDRAW:-}" ]; then
  exec gongkai withdraw "$WITHDRAW" --why "${WHY:-}"
fi
[[if .Assign]]# 有一条留下没给（退出码 1）不妨碍别的 an item that is left (exit code 1) keeps the others from nothing
gongkai assign --commit --push "$BRANCH" ${PUBLISHED:+--published "$PUBLISHED"} || test $? -eq 1
[[end]]if [ -n "${FIRST:-}" ]; then
  exec gongkai build --first
fi
exec gongkai build ${PUBLISHED:+--published "$PUBLISHED"}
