import { expect, it } from 'vitest'
import { transitions } from './transitions.ts'

const head = `# Life of a referral

Written from \`src/features/referral/transitions.ts\` by \`npm test -- src/features/referral/transitions.test.ts -u\`; what no line says is refused.

| Act | From | To | By | Consent | Says |
| --- | --- | --- | --- | --- | --- |
`

it('is written in docs/referral-transitions.md as it is', async () => {
  const lines = transitions.map(
    ({ act, from, to, by, consents, says }) =>
      `| ${act} | ${from} | ${to} | ${by.join(', ')} | ${consents.join(', ') || 'any'} | ${says.join(', ') || '–'} |\n`,
  )

  await expect(head + lines.join('')).toMatchFileSnapshot('../../../docs/referral-transitions.md')
})
