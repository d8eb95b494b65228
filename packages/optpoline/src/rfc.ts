export { rfc } from './learning/reference.js'
