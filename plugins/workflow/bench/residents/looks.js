// Shows the page as the next visitor sees it, and says what stays the same in all browsers. arguments: [spaced].
// A style sheet that is adopted is the visitor's: no policy of the site is about it.
const [spaced] = arguments;
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  *:not(svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`);
document.adoptedStyleSheets = spaced ? [sheet] : [];
for (const details of document.querySelectorAll("details")) details.open = true;
const page = document.scrollingElement;
return page.scrollWidth - page.clientWidth;
