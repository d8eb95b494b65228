// Code that was written ahead, for places where no text may become code: the place where `optpoline/pool`
// puts it. A module of its own, so that it can be filled before the engine is judged (engine.ts), which
// would try whether text may become code.

/**
 * `find` answers the code of a text, or undefined where it has none; `usedUp` is then why a site calls plainly, on
 * engines on which it would be patched.
 */
export const ahead: { find?: (text: string, bindings: object) => unknown; usedUp?: string } = {}
