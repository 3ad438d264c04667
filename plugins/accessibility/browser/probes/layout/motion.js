// Everything that moves or sounds by itself. arguments: [whether only animations are asked for].
// Answer (later): {found, mayMove}.
const [only] = arguments;
const found = animations();
if (only) return { found, mayMove: true };
return (async () => ({ found: [...found, ...(await moving()), ...(await sounding())], mayMove: mayMove() }))();
