// Do the scripts of this page know of time at all? Else there is nothing to wait for. Gives (later) [that, whether they may
// ask for other scripts].
const TIMES = /setInterval|setTimeout|requestAnimationFrame|EventSource|WebSocket|\bWorker\b/;
const IMPORTS = /\bimport\s*\(/;
return (async () => {
  const texts = await Promise.all([...document.scripts].map(async (script) => {
    if (/json|importmap|speculation/.test(script.type)) return "";
    if (!script.src) return script.text;
    const address = new URL(script.src, location.href);
    // What comes from elsewhere cannot be read, and may do anything.
    if (address.origin !== location.origin) return "setInterval";
    try {
      return await (await fetch(address, { cache: "force-cache" })).text();
    } catch { return ""; /* it did not load, so it does nothing */ }
  }));
  return [TIMES, IMPORTS].map((some) => texts.some((text) => some.test(text)));
})();
