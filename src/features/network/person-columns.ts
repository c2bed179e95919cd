import { sql } from 'kysely'

/** How someone is reached at work, of table `p`: what `PersonReach` shows. Read by the same rule as the e-mail. */
export const reachColumns = sql.raw(
  'p.email, p.phone, p.phone_extension as "phoneExtension", p.phone_hours as "phoneHours", p.phone_urgent as "phoneUrgent"',
)
