/** A page of Bluesky's shape that reads from right to left, in Arabic and Hebrew, with people who do not exist. */

const POSTS = [
  ['ward.example.test', 'ورد الخيال', 'اشتريت مصباح Lumio أمس، وأقرأ الآن دون أن أوقظ أحدا.'],
  ['dimyon.example.test', 'תמר דמיון', 'מישהו יודע אם Lumio מתאימה לחדר ילדים?'],
  ['layl.example.test', 'ليل بلا قمر', 'صباح هادئ، وقهوة بلا سكر.'],
] as const;

const postHtml = ([handle, name, text]: (typeof POSTS)[number], at: number): string => `
<div data-testid="feedItem-by-${handle}" tabindex="0" style="padding:16px 16px 30px;border-bottom:1px solid #ddd">
  <a href="/profile/${handle}"><span dir="auto">${name}</span></a>
  <a href="/profile/${handle}/post/3kaaaaaaaaa2${'bcd'[at]}" data-tooltip="January 5, 2026 at 9:00 AM">1h</a>
  <div data-testid="postText" dir="auto">${text}</div>
</div>`;

export const RTL_PAGE = `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>RTL</title>
<body style="margin:0;font:16px sans-serif"><main style="width:600px;margin-inline:auto">${POSTS.map(postHtml).join('')}</main></body></html>`;
