import type { Words } from './words.fr.ts'

export const en: Words = {
  'no-key': 'This address is read with the key of an organization: “Authorization: Bearer KEY”.',
  'bad-key': 'This key is not known, or no longer good. A lead of the organization can make another.',
  period: 'The period is not published. Those that are can be found in “periods”.',
  scope: 'A scope is written “organization”, “network” or “region:07”.',
  'not-yours': 'This key reads the figures of its own organization, of regions and of the whole.',
  'not-computed': 'Nothing was computed yet for this scope and period.',
  'too-many': 'Too many requests. The Retry-After header says in how many seconds to try again.',
}
