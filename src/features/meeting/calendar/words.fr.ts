export const fr = {
  kinds: {
    meeting: 'Rencontre',
    committee: 'Rencontre de comité',
    'joint-training': 'Formation commune',
    'coordinated-action': 'Action concertée',
  },
}

export type Words = typeof fr
