import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'List to hand out',
  discreetTitle: 'List',
  lead: 'Nothing is kept here: the list is in the address of the page. Copy the address or print the page.',
  empty: 'The list is empty. Search for a service and add it.',
  search: 'Search for a service',
  remove: (name) => `Remove ${name}`,
  up: (name) => `Move ${name} up`,
  discreet: 'Discreet version',
  full: 'Full version',
  discreetLead: 'No title and no subject: only how to reach someone, and when.',
  nobodyListed: 'No number here. To reach someone: 211.',
  gone: (count) =>
    plural(
      'en',
      count,
      'One listing on this list no longer exists.',
      `${count} listings on this list no longer exist.`,
    ),
  address: 'Address of this list',
  addressHint: 'Anyone who has this address sees the list. It says nothing about you.',
  limits: 'Hours and availability change: call first.',
  withoutNumber: (count) =>
    plural(
      'en',
      count,
      'One service without a known number is left out: 211 helps to reach it.',
      `${count} services without a known number are left out: 211 helps to reach them.`,
    ),
  printHint: 'To print: Ctrl + P, or Cmd + P.',
}
