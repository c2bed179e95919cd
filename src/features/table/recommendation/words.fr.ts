export const fr = { isPublic: 'dans la liste publique' }
export type Words = typeof fr
