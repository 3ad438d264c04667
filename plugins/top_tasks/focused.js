// Has the element that the selector finds the focus, and can it be seen? Gives "", "elsewhere" or "unseen".
const element = document.activeElement;
if (!element || element !== document.querySelector(arguments[0])) return "elsewhere";
if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return "unseen";
const seen = [...element.getClientRects()].some((box) => {
  const x = box.left + box.width / 2, y = box.top + box.height / 2;
  if (box.width < 2 || box.height < 2 || x < 0 || y < 0 || x > innerWidth || y > innerHeight) return false;
  const top = document.elementFromPoint(x, y);
  return top !== null && (element.contains(top) || top.contains(element));
});
return seen ? "" : "unseen";
