import { instance } from './instance.ts'

export { addresses } from './addresses.ts'
export { routes, unseenRoutes } from './routes.tsx'
/** Whether the public page on privacy names the person in charge, as the law asks. */
export const isPrivacyOfficerNamed: boolean = instance.privacyOfficer !== null
