// Package platform turns the items or duties of an edition into what another authority's platform takes in (省级政务公开平台,
// 统一信息发布平台, 数据共享交换平台), so that nobody types them twice: a Mapping says what goes into which column of the
// platform's template, a Log remembers what was sent and what the platform answered, and a Plan says what of it is new,
// changed, or no longer public.
//
// # What is sent
//
// A mapping is given a table of an Edition and nothing else: what the audience may not see cannot be sent. Without 公开范围
// in its filter only what is public of its own accord is. A value that the mapping does not understand is an error of the
// item, never passed on; with one error nothing is sent.
//
// # What is remembered
//
// A row of the Log is one item in one submission, with a hash of the cells that were sent; the last row of an item counts.
// Rows are only ever added, and the platform's answer filled in: two branches that submit merge line by line. It lies
// beside the mapping, outside of the content, so that it cannot reach a site.
package platform
