// Stands before scripts that choose or describe elements. A path: the number of each child, from <body> down.
const helderPath = (element) => {
  const steps = [];
  let node = element;
  while (node && node.getRootNode() instanceof ShadowRoot) node = node.getRootNode().host;
  for (; node && node !== document.body; node = node.parentElement) {
    if (!node.parentElement) return null;
    steps.unshift([...node.parentElement.children].indexOf(node));
  }
  return node ? steps : null;
};
