// Do the scripts of this page know of time at all? Else there is nothing to wait for.
const TIMES = /setInterval|setTimeout/;
return (async () => {
  for (const script of document.scripts) {
    if (/json|importmap|speculation/.test(script.type)) continue;
    if (!script.src && TIMES.test(script.text)) return true;
    if (!script.src) continue;
    const address = new URL(script.src, location.href);
    // What comes from elsewhere cannot be read, and may do anything.
    if (address.origin !== location.origin) return true;
    try {
      if (TIMES.test(await (await fetch(address, { cache: "force-cache" })).text())) return true;
    } catch { /* it did not load, so it does nothing */ }
  }
  return false;
})();
