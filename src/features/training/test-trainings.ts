import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import type { PlaceState, SessionState, TrainingKind } from './model.ts'

interface TrainingFacts {
  organization: string
  /** Absent: shown to its own people alone. */
  network?: string
  person?: string
  title?: string
  kind?: TrainingKind
  subjects?: string[]
  refreshMonths?: number
  withdrawn?: boolean
  partners?: string[]
}

/** An invented training, written as the superuser. @returns its id */
export async function aTraining(admin: Admin, facts: TrainingFacts): Promise<string> {
  const id = randomUUID()
  await admin.query(
    `INSERT INTO training (id, organization_id, network_id, person_id, title, purpose, given_by, kind, subjects, languages, minutes, refresh_months, withdrawn_at)
     VALUES ($1, $2, $3, $4, $5, 'Reconnaître et réagir.', 'Équipe inventée', $6, $7, '{fr}', 180, $8, CASE WHEN $9 THEN sec.now() END)`,
    [
      id,
      facts.organization,
      facts.network ?? null,
      facts.person ?? null,
      facts.title ?? 'Formation inventée',
      facts.kind ?? 'session',
      facts.subjects ?? ['signs', 'law'],
      facts.refreshMonths ?? null,
      facts.withdrawn ?? false,
    ],
  )
  for (const partner of facts.partners ?? [])
    await admin.query('INSERT INTO training_partner (training_id, organization_id) VALUES ($1, $2)', [id, partner])
  return id
}

interface SessionFacts {
  training: string
  startsAt?: string
  /** In hours. */
  lasts?: number
  capacity?: number
  state?: SessionState
}

/** A session of it. @returns its id */
export async function aTrainingSession(admin: Admin, facts: SessionFacts): Promise<string> {
  const { startsAt = '2199-05-04T14:00:00Z', lasts = 3, capacity = 20, state = 'planned' } = facts
  const id = randomUUID()
  await admin.query(
    `INSERT INTO training_session (id, training_id, starts_at, ends_at, time_zone, place, capacity, state, closed_at)
     VALUES ($1, $2, $3, $3::timestamptz + make_interval(hours => $4), 'America/Toronto', 'Salle inventée', $5, $6, CASE WHEN $6 = 'closed' THEN sec.now() END)`,
    [id, facts.training, startsAt, lasts, capacity, state],
  )
  return id
}

interface PlaceFacts {
  session: string
  organization: string
  person?: string | null
  seats?: number
  state?: PlaceState
  attended?: boolean
}

/** A place in it. @returns its id */
export async function aPlace(admin: Admin, facts: PlaceFacts): Promise<string> {
  const { session, organization, person = null, seats = 1, state = 'registered', attended } = facts
  const id = randomUUID()
  await admin.query(
    `INSERT INTO training_registration (id, session_id, organization_id, person_id, seats, state, registered_by, at, offered_until, attended)
     VALUES ($1, $2, $3, $4, $5, $6, $4, sec.now(), CASE WHEN $6 = 'offered' THEN sec.now() + interval '3 days' END, $7)`,
    [id, session, organization, person, seats, state, attended ?? null],
  )
  return id
}

interface CertificateFacts {
  training: string
  session: string
  organization: string
  person: string
  name?: string
  code?: string
  onDay?: string
  refreshMonths?: number
  subjects?: string[]
}

/** A certificate. @returns its id */
export async function aCertificate(admin: Admin, facts: CertificateFacts): Promise<string> {
  const id = randomUUID()
  await admin.query(
    `INSERT INTO training_certificate (id, code, training_id, session_id, person_id, organization_id, name, title, given_by, subjects, on_day, minutes, refresh_months)
     VALUES ($1, coalesce($2, sec.new_certificate_code()), $3, $4, $5, $6, $7, 'Formation inventée', 'Équipe inventée', $8, $9, 180, $10)`,
    [
      id,
      facts.code ?? null,
      facts.training,
      facts.session,
      facts.person,
      facts.organization,
      facts.name ?? 'Personne inventée',
      facts.subjects ?? ['signs'],
      facts.onDay ?? '2026-05-04',
      facts.refreshMonths ?? null,
    ],
  )
  return id
}

/** A course that someone declared. @returns its id */
export async function aDeclaration(
  admin: Admin,
  {
    organization,
    person,
    state = 'declared',
  }: { organization: string; person: string; state?: 'declared' | 'confirmed' },
): Promise<string> {
  const id = randomUUID()
  await admin.query(
    `INSERT INTO training_elsewhere (id, person_id, organization_id, title, given_by, subjects, taken_on, minutes, state, settled_at, proof_name, proof_kind, proof)
     VALUES ($1, $2, $3, 'Cours inventé', 'École inventée', '{consent}', '2026-04-01', 120, $4, CASE WHEN $4 = 'declared' THEN NULL ELSE sec.now() END,
       'preuve.txt', 'text', 'fait')`,
    [id, person, organization, state],
  )
  return id
}
