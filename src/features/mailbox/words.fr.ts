export const fr = {
  title: 'Messages des jeunes',
  personalData: 'Messages des jeunes\u00a0: ce que vous suivez, avez lu ou répondu, jamais ce qui y est dit',
}
export type Words = typeof fr
