import type { Resource } from '../state.ts';
import type { Random } from './random.ts';

export interface Country {
  readonly code: string;
  readonly name: string;
  readonly currency: 'GBP' | 'EUR';
  readonly cities: readonly (readonly [city: string, postalCode: string])[];
  readonly streets: readonly string[];
}

export const countries: Readonly<Record<string, Country>> = {
  GB: {
    code: 'GB',
    name: 'United Kingdom',
    currency: 'GBP',
    cities: [
      ['Bristol', 'BS1 4ST'],
      ['Leeds', 'LS1 5DL'],
      ['Whitby', 'YO21 3PR'],
      ['Edinburgh', 'EH1 1YZ'],
    ],
    streets: ['Harbour Road', 'Chapel Lane', 'Queen Street'],
  },
  IE: {
    code: 'IE',
    name: 'Ireland',
    currency: 'EUR',
    cities: [
      ['Cork', 'T12 X8YP'],
      ['Galway', 'H91 C8NX'],
    ],
    streets: ['Patrick Street', 'Quay Road'],
  },
  DE: {
    code: 'DE',
    name: 'Germany',
    currency: 'EUR',
    cities: [
      ['Köln', '50667'],
      ['Lübeck', '23552'],
      ['Berlin', '10115'],
    ],
    streets: ['Größestraße', 'Am Hafen', 'Lindenallee'],
  },
  FR: {
    code: 'FR',
    name: 'France',
    currency: 'EUR',
    cities: [
      ['Saint-Malo', '35400'],
      ['Lyon', '69002'],
    ],
    streets: ['Rue de l’Église', 'Quai des Pêcheurs'],
  },
  US: {
    code: 'US',
    name: 'United States',
    currency: 'GBP',
    cities: [
      ['Portland', '04101'],
      ['Salem', '01970'],
    ],
    streets: ['Wharf Street', 'Congress Street'],
  },
  CH: {
    code: 'CH',
    name: 'Switzerland',
    currency: 'EUR',
    cities: [
      ['Zürich', '8001'],
      ['Genève', '1204'],
    ],
    streets: ['Bahnhofstrasse', 'Rue du Rhône'],
  },
};

const firstNames = ['Ada', 'Bram', 'Chloé', 'Dmitri', 'Elif', 'Finn', 'Gráinne', 'Hana', 'Ivo', 'Jörg', 'Kofi', 'Lena'];
const lastNames = ['Ashdown', 'Brandt', 'Cazalet', 'Doyle', 'Eze', 'Fitzgerald', 'Grünwald', 'Hsu', 'Ibsen', 'Jansen'];

export interface Person {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
}

export function person(random: Random, number: number): Person {
  const firstName = random.pick(firstNames);
  const lastName = random.pick(lastNames);
  const plain = `${firstName}.${lastName}`
    .normalize('NFD')
    .replace(/[^A-Za-z.]/g, '')
    .toLowerCase();
  return { firstName, lastName, email: `${plain}.${number}@example.com` };
}

/** An address in the shape of orders. */
export function address(random: Random, who: Person, country: Country): Resource {
  const [city, postalCode] = random.pick(country.cities);
  return {
    first_name: who.firstName,
    last_name: who.lastName,
    company: '',
    street_1: `${random.between(1, 180)} ${random.pick(country.streets)}`,
    street_2: '',
    city,
    state: '',
    zip: postalCode,
    country: country.name,
    country_iso2: country.code,
    phone: '',
    email: who.email,
  };
}
