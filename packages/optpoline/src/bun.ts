// What `optpoline` is in Bun, by the condition of that name in package.json: the core, and promotion on JavaScriptCore.
import './javascriptcore.js'

export * from './index.js'
