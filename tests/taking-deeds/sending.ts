import { tells, type Deed } from './deed.ts'

export const sendingDeeds: Readonly<Record<string, Deed>> = {
  'sending.unreadable': tells,
}
