import { defineAddresses } from '../../kernel/http/index.ts'

const at = (fr: string, en: string) => ({
  fr: `/collaborations/:id/rencontres${fr}`,
  en: `/collaborations/:id/meetings${en}`,
})
const one = (fr: string, en: string) => at(`/:meetingId${fr}`, `/:meetingId${en}`)

/** The named pages of a collaboration before those of one meeting. */
export const addresses = defineAddresses({
  own: { fr: '/rencontres', en: '/meetings' },
  list: at('', ''),
  convene: at('/convoquer', '/convene'),
  settings: at('/facons', '/ways'),
  meeting: one('', ''),
})
