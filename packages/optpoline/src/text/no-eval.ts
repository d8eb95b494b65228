// Imported before everything else by the pool: tells engine.ts, which may not have been loaded yet, to spare
// its try whether text may become code. A browser would report the try as a violation of its policy.
import { ahead } from './ahead.js'

ahead.find = () => undefined
