import { expect, it } from 'vitest'
import {
  handOffActs,
  handOffRoles,
  handOffStates,
  isOpen,
  variants,
  type HandOffRole,
  type HandOffState,
} from './model.ts'
import { handOffRules, mayHandOff } from './rules.ts'

/** Who may, written a second time from the contract (referral.md 2.3) and in another shape: by role, what they may from each state; `·` before what the urgent variant alone has, `-` the planned one. */
const contract: Readonly<Record<HandOffRole, Partial<Record<HandOffState, string>>>> = {
  old: {
    proposed: '-youth-agrees -youth-refuses -cancel ·give',
    'youth-agreed': '-youth-refuses -cancel',
    accepted: '·tell-youth ·return',
    overlap: 'joint-contact end ·tell-youth',
    done: '·tell-youth ·take-back',
  },
  new: {
    proposed: '·accept decline',
    'youth-agreed': '-accept -decline',
    accepted: '·tell-youth',
    overlap: 'joint-contact end ·tell-youth',
    done: '·tell-youth',
  },
  supervisor: {
    proposed: '-youth-agrees -youth-refuses cancel ·give',
    'youth-agreed': '-youth-refuses -cancel',
    accepted: '·tell-youth ·return ·end',
    overlap: 'end ·tell-youth',
    done: '·tell-youth ·take-back',
  },
  'new-supervisor': { proposed: 'decline', 'youth-agreed': '-decline' },
  clock: { proposed: 'close', 'youth-agreed': '-close', accepted: '·close', overlap: 'end close' },
}

it('lets each do what the contract says, in every cell, and nothing else', () => {
  const cells = variants.flatMap((variant) =>
    handOffStates.flatMap((state) =>
      handOffActs.flatMap((act) => handOffRoles.map((role) => ({ act, variant, state, role }))),
    ),
  )
  const wrong = cells.filter(({ act, variant, state, role }) => {
    const words = (contract[role][state] ?? '').split(' ')
    const may = words.includes(act) || words.includes(`${variant === 'urgent' ? '·' : '-'}${act}`)
    return may !== mayHandOff({ act, variant, state, role })
  })

  expect(cells).toHaveLength(1080)
  expect(wrong).toEqual([])
})

it('leads from no ended state to one that goes on, and every open state has a way out that nobody need be there for', () => {
  const backToLife = handOffRules.filter(({ from, to }) => !isOpen(from) && isOpen(to))
  const stuck = variants.flatMap((variant) =>
    handOffRules
      .filter((one) => one.variant === variant && isOpen(one.to))
      .filter(
        ({ to }) => !handOffRules.some((one) => one.variant === variant && one.from === to && one.act === 'close'),
      ),
  )

  expect([backToLife, stuck]).toEqual([[], []])
})

const head = `# Life of a hand-off

Written from \`src/features/referral/hand-off/rules.ts\` by \`npm test -- src/features/referral/hand-off/rules.test.ts -u\`; what no line says is refused.

| Act | Variant | From | To | By |
| --- | --- | --- | --- | --- |
`

it('is written in docs/hand-off-transitions.md as it is', async () => {
  const lines = handOffRules.map(
    ({ act, variant, from, to, by }) => `| ${act} | ${variant} | ${from} | ${to} | ${by.join(', ')} |\n`,
  )

  await expect(head + lines.join('')).toMatchFileSnapshot('../../../../docs/hand-off-transitions.md')
})
