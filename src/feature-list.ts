// The features of the product, one line each; nothing else needs to know of a new one. Their order comes from what each needs.
export { feature as demo } from './features/demo/index.ts'
export { feature as directory } from './features/directory/index.ts'
export { feature as hsds } from './features/hsds/index.ts'
export { feature as identity } from './features/identity/index.ts'
export { feature as network } from './features/network/index.ts'
export { feature as plan } from './features/plan/index.ts'
export { feature as today } from './features/today/index.ts'
export { feature as welcome } from './features/welcome/index.ts'
