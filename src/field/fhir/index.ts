// A referral as other systems read it (FHIR R4), for the client that holds it in clear.
export { exportReferral } from './export-referral.ts'
export { importReferral } from './import-referral.ts'
export type { ReferralForFhir } from './model.ts'
