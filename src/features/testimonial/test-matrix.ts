import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import type { Actor, World } from '../../../tests/matrix/actors.ts'
import type { FeatureMatrix } from '../../../tests/matrix/feature-matrix.ts'
import { access, coordinator, lead, on } from '../../../tests/matrix/rights.ts'
import type { Target } from '../../../tests/matrix/samples.ts'
import { present } from '../../../tests/present.ts'
import type { TestimonialState } from './rules.ts'
import { systemClock } from '../../kernel/clock.ts'
import { aTestimonial } from './test-testimonials.ts'

/** Who answers for the organization of an author. */
const waiting = {
  'own (waiting)': lead,
  'partner (waiting, by its lead)': coordinator,
} as const
const published = {
  'own (published)': lead,
  'partner (published, by its lead)': coordinator,
} as const
const author = ['worker', 'lead'] as const

const personOf = (world: World, name: string): string => present(world.actor(name).person)

/** In each state: of the worker, of the lead, of someone else of the same organization, and of another network. */
function authorsOf(world: World, state: TestimonialState) {
  const { organizations, people } = world
  return [
    { organization: organizations.own, person: personOf(world, 'worker'), kind: state },
    { organization: organizations.own, person: personOf(world, 'lead'), kind: `${state}, by its lead` },
    { organization: organizations.own, person: people.ownContact, kind: state },
    { organization: organizations.partner, person: people.partnerContact, kind: state },
    { organization: organizations.foreign, person: people.foreignContact, kind: state },
  ]
}

const states: readonly TestimonialState[] = ['draft', 'waiting', 'published', 'withdrawn']

async function targets(admin: Admin, world: World): Promise<Record<string, Target[]>> {
  const found: Target[] = []
  for (const state of states) {
    for (const { kind, ...of } of authorsOf(world, state)) {
      const id = await aTestimonial(admin, { ...of, state, withdrawnAt: systemClock.now() })
      found.push({ params: { id }, place: of, kind, fields: { consent: 'yes', version: '1' } })
    }
  }
  found.push({ params: { id: randomUUID() }, place: {}, kind: 'unknown' })
  return { testimonial: found }
}

async function samples(admin: Admin, world: World) {
  const rows = []
  const own = (name: string) => ({ organization: world.organizations.own, person: personOf(world, name) })
  // Of themselves, one state each, since what is one’s own bears no other name here.
  const selves = [
    { ...own('worker'), state: 'draft' as const },
    { ...own('lead'), state: 'waiting' as const, kind: 'waiting, by its lead' },
  ]
  const others = states.flatMap((state) =>
    authorsOf(world, state)
      .slice(2)
      .map((one) => ({ ...one, state })),
  )
  for (const { organization, person, state, kind } of [...selves.map((one) => ({ kind: 'draft', ...one })), ...others])
    rows.push({
      place: { organization, person },
      kind,
      where: { id: await aTestimonial(admin, { organization, person, state }) },
    })
  const addition = (organization: string, kind?: string) => ({
    place: { organization },
    ...(kind && { kind }),
    row: ({ person }: Actor) => ({
      id: randomUUID(),
      organization_id: organization,
      person_id: person ?? personOf(world, 'worker'),
      body: 'Un mot.',
      language: 'fr',
      naming: 'organization',
      sectors: ['community'],
    }),
  })
  return {
    'public.testimonial': {
      rows,
      change: 'version = version',
      additions: [addition(world.organizations.own), addition(world.organizations.foreign)],
    },
  }
}

/** Who may do what here: rows of its table, and its routes. */
export const matrix: FeatureMatrix = {
  tables: {
    'public.testimonial': {
      select: { self: author, ...waiting, ...published },
      insert: { own: ['worker', 'specialist', 'lead'] },
      update: { self: ['worker'] },
    },
  },
  routes: {
    'testimonial.list': access,
    'testimonial.follow': access,
    'testimonial.writing': { by: 'roles', roles: ['worker', 'specialist', 'lead'] },
    'testimonial.write': { by: 'roles', roles: ['worker', 'specialist', 'lead'] },
    'testimonial.testimonial': on('testimonial', { ...ofAuthor(), ...waiting, ...published }),
    ...byAuthor(['editing', 'edit', 'consenting', 'consent', 'resume']),
    'testimonial.agreeing': on('testimonial', { ...waiting, ...published }),
    'testimonial.agree': on('testimonial', { ...waiting, ...published }),
    'testimonial.withdrawing': on('testimonial', { ...ofAuthor(), ...waiting, ...published }),
    'testimonial.withdraw': on('testimonial', { ...ofAuthor(), ...waiting, ...published }),
  },
  samples,
  targets,
}

/** An author is led to what theirs has become, where a deed can no longer be done. */
function ofAuthor() {
  return Object.fromEntries(
    states.flatMap((state) => [
      [`self (${state})`, author],
      [`self (${state}, by its lead)`, lead],
    ]),
  )
}

function byAuthor(deeds: readonly string[]): FeatureMatrix['routes'] {
  return Object.fromEntries(deeds.map((deed) => [`testimonial.${deed}`, on('testimonial', ofAuthor())]))
}
