import { instance } from './instance.ts'

export { addresses } from './addresses.ts'
export { routes } from './routes.ts'
export { unseenRoutes } from './youth/route.tsx'
/** Whether the public page on privacy names the person in charge, as the law asks. */
export const isPrivacyOfficerNamed: boolean = instance.privacyOfficer !== null
