// Runs axe. arguments: [context, options, most characters of a snippet]. Stands after paths.js.
// context: "asked" (what choose.js chose, of <main>), a selector, or null for the whole page.
const [context, options, snippet, done] = arguments;
if (!window.axe) { done({refused: "axe"}); return; }
const where = (element) => {
  const main = document.querySelector("main");
  if (!element || !main || !document.body.contains(element) || element === document.body) return "page";
  return main.contains(element) ? "main" : "frame";
};
const dutch = axe.speakDutch();
const why = (node) =>
  [...node.none, ...node.all, ...node.any]
    .filter((check) => dutch && check.message)
    .map((check) => ({check: check.id, message: check.message.slice(0, snippet)}));
const slim = (rules) => rules.map((rule) => ({
  id: rule.id,
  tags: rule.tags,
  nodes: rule.nodes.map((node) => ({
    target: node.target.flat(Infinity),
    html: node.html.slice(0, snippet),
    text: ((node.element && node.element.textContent) || "").slice(0, snippet),
    part: where(node.element),
    path: node.element && helderPath(node.element),
    why: why(node),
  })),
}));
const asked = context === "asked" ? ((window.helderAsked && helderAsked.axe) || []).filter((each) => each.isConnected) : [];
const selector = context === "asked" ? "main" : context;
axe.run(asked.length ? { include: asked } : (selector && document.querySelector(selector)) || document, options).then(
  (results) => done({
    violations: slim(results.violations),
    incomplete: slim(results.incomplete),
    passed: results.passes.map((rule) => rule.id),
    idle: results.inapplicable.map((rule) => rule.id),
  }),
  (error) => done({refused: String((error && error.message) || error)}),
);
