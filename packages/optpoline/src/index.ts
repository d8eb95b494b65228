export { type Configuration, configure } from './configure.js'
export {
  type AnyFunction,
  type DynamicCall,
  type DynamicCallOptions,
  type DynamicMethod,
  dynamicCall,
  dynamicMethod,
} from './dynamic-call.js'
export type { Policy } from './learning/site.js'
export {
  type BranchStats,
  type CandidateStats,
  type Events,
  type Observable,
  on,
  type SiteKind,
  type SiteState,
  type SiteStats,
  sites,
} from './observe.js'
export {
  type ConditionalStaticCall,
  type Returning0StaticCall,
  type StaticCall,
  type StaticCallOptions,
  staticCall,
} from './static-call.js'
export { type StaticKey, staticKey } from './static-key.js'
export { type Engine, engine } from './text/engine.js'
