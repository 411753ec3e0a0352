#!/bin/sh
# 检查合并请求，也和已经发布的登记簿对照（PUBLISHED 是 catalogue.json 的 https 网址，设成受保护的变量）。
# Checks a merge request, also against what is published. PUBLISHED, the https address of catalogue.json, belongs into a
# protected variable: a merge request may change base_url, and would then be compared with something else.
set -u
PATH="$HOME/.local/bin:$PATH"
if [ "${FORMAT:-}" = gitlab ]; then # 每个问题写在合并请求的那一行旁边 each problem stands beside its line
  gongkai check --all --format gitlab ${PUBLISHED:+--published "$PUBLISHED"} >gl-code-quality-report.json
elif [ "${FORMAT:-}" = github ]; then
  gongkai check --all --format github ${PUBLISHED:+--published "$PUBLISHED"}
fi
gongkai check --all ${PUBLISHED:+--published "$PUBLISHED"} >report.txt
code=$?
cat report.txt
if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
  { echo '```'; cat report.txt; echo '```'; } >>"$GITHUB_STEP_SUMMARY"
fi
# 设了 COMMENT_TOKEN（有 api 权限的访问令牌）的，GitLab 上再写一条评论 with COMMENT_TOKEN, also a comment on GitLab
if [ -n "${COMMENT_TOKEN:-}" ] && [ -n "${CI_MERGE_REQUEST_IID:-}" ]; then
  { echo '```'; head -c 60000 report.txt; echo '```'; } >comment.txt
  curl -fsS -o /dev/null -H "PRIVATE-TOKEN: $COMMENT_TOKEN" --data-urlencode body@comment.txt \
    "$CI_API_V4_URL/projects/$CI_PROJECT_ID/merge_requests/$CI_MERGE_REQUEST_IID/notes" || echo "the comment could not be written" >&2
  rm -f comment.txt
fi
exit $code
