export { targetKey } from './learning/keys.js'
export { exportProfile, importProfile, type Profile, type SiteProfile } from './learning/profile.js'
