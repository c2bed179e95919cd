import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import type { Actor, World } from '../../../tests/matrix/actors.ts'
import type { Addition, Samples, Target } from '../../../tests/matrix/samples.ts'
import { composeSteps } from './compose.ts'
import { aScreeningReading, aScreeningVersion, aWrittenStep } from './test-screening.ts'

/** A protocol in force in each organization that matters, a step being written, someone who read, and what to try and add. */
export async function screeningRows(admin: Admin, world: World): Promise<Record<string, Samples>> {
  const { own, partner, foreign } = world.organizations
  const { ownContact, partnerContact, foreignContact } = world.people
  const reader = world.actor('reader').person ?? ''
  const places = await Promise.all(
    (
      [
        [own, ownContact],
        [partner, partnerContact],
        [foreign, foreignContact],
      ] as const
    ).map(async ([organization, person]) => {
      const version = await aScreeningVersion(admin, { organization })
      await aScreeningReading(admin, { version, organization, person })
      return { organization, person, version, step: await aWrittenStep(admin, organization) }
    }),
  )
  const older = await aScreeningVersion(admin, { organization: own })
  const ours = await aScreeningVersion(admin, { organization: own })
  await aScreeningReading(admin, { version: older, organization: own, person: reader })
  const inForce = new Map(places.map(({ organization, version }) => [organization, version])).set(own, ours)
  const whole = JSON.stringify(composeSteps([]))
  return {
    'public.screening_step': {
      rows: places.map(({ organization, step }) => ({
        place: { organization },
        where: { organization_id: organization, step },
      })),
      change: 'is_left_out = true',
      additions: places.map(({ organization }): Addition => ({
        place: { organization },
        row: () => ({ organization_id: organization, step: 'notice', text_fr: 'x', text_en: 'x' }),
      })),
    },
    'public.screening_version': {
      rows: places.map(({ organization, version }) => ({ place: { organization }, where: { id: version } })),
      change: 'mechanism_key = mechanism_key',
      additions: places.map(({ organization }): Addition => ({
        place: { organization },
        row: () => ({ id: randomUUID(), organization_id: organization, base_version: 1, steps: whole }),
      })),
    },
    'public.screening_reading': {
      rows: [
        ...places.map(({ organization, person, version }) => ({
          place: { organization },
          where: { version_id: version, person_id: person },
        })),
        { place: { person: reader, organization: own }, where: { version_id: older, person_id: reader } },
      ],
      additions: places.map(({ organization, person }): Addition => ({
        place: { organization },
        row: (actor: Actor) => ({
          version_id: inForce.get(organization),
          organization_id: organization,
          person_id: actor.person ?? person,
        }),
      })),
    },
  }
}

/** The protocol of each organization that matters, a step of it that is written, one that is read, and ids that name nothing. */
export async function screeningTargets(admin: Admin, world: World): Promise<Record<string, Target[]>> {
  const { own, partner, foreign } = world.organizations
  const unknown = randomUUID()
  const found = await Promise.all(
    [own, partner, foreign].map(async (organization) => ({
      organization,
      seen: await aScreeningVersion(admin, { organization }),
    })),
  )
  const named = (more: Readonly<Record<string, string>>): Target[] => [
    ...found.map(({ organization, seen }): Target => ({
      params: { id: organization, ...more },
      place: { organization },
      fields: { seen },
    })),
    { params: { id: unknown, ...more }, place: {}, kind: 'unknown' },
  ]
  return {
    screening: named({}),
    screeningStep: named({ number: '1' }),
    screeningWritten: named({ step: 'notice' }),
  }
}
