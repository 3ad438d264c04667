// The link to the main content, when one of the first stops of the page is such a link.
const AMONG = 3;
const WORDS = /inhoud|content|hoofd|main|overslaan|skip|spring|direct naar|naar zoek/i;

const aim = (link) => document.getElementById(decodeURIComponent(link.hash.slice(1)));

/** Give it the focus. Null when there is none, or when its target is not there: axe tells of that. */
const enter = () => {
  const link = tabbable.list().slice(0, AMONG).find((element) =>
    element instanceof HTMLAnchorElement && element.matches("[href^='#']") && element.hash.length > 1 && WORDS.test(element.textContent));
  const target = link && aim(link);
  if (!target) return null;
  const rendered = target.checkVisibility() && target.getClientRects().length > 0;
  link.focus();
  return { at: helder.describe(link), rendered };
};

/** Is the focus now in the target or after it, or is there nothing after it? */
const arrived = (path) => {
  const target = aim(helder.find(path));
  const element = helder.active();
  if (!target || element === document.body) return true;
  const after = target.compareDocumentPosition(element) & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY);
  return element === target || Boolean(after);
};

const leave = () => {
  if (location.hash) history.replaceState(history.state, "", location.pathname + location.search);
  tabbable.rewind();
};

return { enter, arrived, leave }[arguments[0]](...[...arguments].slice(1));
