// What `optpoline` is in a browser, by the condition of that name in package.json: the core, and promotion on
// SpiderMonkey and JavaScriptCore.
import './javascriptcore.js'
import './spidermonkey.js'

export * from './index.js'
