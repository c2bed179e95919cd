/** What the examples of this feature share. Everything and everyone here is invented. */
export const keys = { csrf: 'example', key: '00000000-0000-4000-8000-000000000001' }

export const organizations = [
  { id: '00000000-0000-4000-8000-000000000020', name: 'Maison des Osiers', sector: 'community' as const },
  { id: '00000000-0000-4000-8000-000000000021', name: 'Police du Vallon', sector: 'police' as const },
  { id: '00000000-0000-4000-8000-000000000022', name: 'École du Pont', sector: 'education' as const },
]

export const title = { fr: 'Rencontre de l’Alliance des Osiers', en: 'Meeting of the Osiers Alliance' }
export const when = {
  fr: 'mardi 12 janvier 2027, 9\u00a0h\u00a030 à 11\u00a0h (heure de l’Est)',
  en: 'Tuesday, January 12, 2027, 9:30 a.m. to 11:00 a.m. (Eastern Time)',
}
export const typed = {
  titleFr: title.fr,
  titleEn: title.en,
  kind: 'meeting',
  day: '2027-01-12',
  from: '09:30',
  to: '11:00',
  timeZone: 'America/Toronto',
  place: 'Salle des Osiers',
  repeat: 'no',
  every: 1,
}
