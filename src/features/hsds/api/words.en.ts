import type { Words } from './words.fr.ts'

export const en: Words = {
  parameters: 'A parameter of this request was not understood.',
  'unknown-list': 'This address does not exist. The list of addresses is at /api/hsds/v3/openapi.json.',
  'not-a-uuid': 'The id is not a UUID.',
  'not-found': 'There is no published record under this id.',
  gone: 'This record has been withdrawn.',
  merged: 'This record is now part of another one: see merged_into.',
  busy: 'Too many whole copies of the directory are being made. Try again in a minute.',
  'too-many': 'Too many requests came from this address. The Retry-After header says in how many seconds to try again.',
}
