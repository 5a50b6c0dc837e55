/**
 * Filters that refuse by the country an address is registered in.
 */
import type { RuleSet } from '../rule.ts';

export const countryList: RuleSet = {
  id: 'country-list',
  name: 'a country filter',
  rank: 'list',
  hosts: [],
  signatures: [],
  source: 'countries.nerd.dk, GeoIP filters; public bounce samples, 2026-11',
  rules: [
    {
      id: 'country-list-refused',
      words: [
        'countries.nerd.dk',
        'geoip spam filter',
        'geoip filter',
        'country filter',
        'your geographical location',
        'geographical location',
        'geographic location',
        'zz.countries',
        'country block',
        'country-block',
        'rejected by country',
        'blocked by geoip',
      ],
      cause: 'recipient-geo-block',
      example:
        '554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using zz.countries.nerd.dk',
      link: null,
    },
  ],
};
