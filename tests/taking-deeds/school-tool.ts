import { adds, type Deed } from './deed.ts'

/** The register of services and tools for schools. */
export const schoolToolDeeds: Readonly<Record<string, Deed>> = {
  'school-tool.add': adds,
  'school-tool.suggest': adds,
  'school-tool.edit': { replaces: 'what the register says of a service or tool', on: 'school-tool.editing' },
  'school-tool.withdraw': {
    takes: 'an entry of the register, from everyone of the network',
    asked: 'school-tool.withdrawing',
    back: 'put back on its page',
  },
  'school-tool.put-back': adds,
  'school-tool.hold': adds,
  'school-tool.let-go': {
    takes: 'a service or tool of the plan of an organization',
    asked: 'school-tool.letting-go',
    back: 'said again on its page',
  },
}
