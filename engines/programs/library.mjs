// The library under test and the engine that it runs on, for the programs beside this file.

import * as core from '../library/browser.js'
import * as hosts from '../library/host.js'
import * as reference from '../library/rfc.js'
import { factsOf } from './facts.mjs'

export const library = { ...core, ...reference, ...hosts }

export const engineFacts = () => factsOf(core.engine)
