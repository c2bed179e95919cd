// A referral as other systems read it (FHIR R4), for the client that holds it in clear.
export { exportReferral } from './export-referral.ts'
export { importReferral, type ImportRefusal } from './import-referral.ts'
export type { ConsentForFhir, ContentForFhir, ReferralForFhir } from './model.ts'
