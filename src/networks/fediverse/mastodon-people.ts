/** Profiles, lists of people and cards of Mastodon's own client, before and since the profiles of 2026. */
import type { PeopleFields, ProfileFields } from '../network.ts';
import { acct, completeAcct } from './acct.ts';
import { name, shown } from './mastodon-web.ts';

export const profiles: ProfileFields[] = [
  {
    root: '.account__header, .account-timeline__header',
    name: ['.account__header__tabs__name h1 > :first-child', '.account__header__tabs__name h1'],
    handle: [
      shown('.account__header__tabs__name h1 small > span'),
      acct('.account__header__extra__links a'),
      (_root, page) => completeAcct(page.url.pathname, page),
    ],
    bio: '.account__header__content',
    followers: ['a[href$="/followers"]@title', 'a[href$="/followers"]'],
    following: ['a[href$="/following"]@title', 'a[href$="/following"]'],
    posts: ['.account__header__extra__links a:first-child@title', '.account__header__extra__links a:first-child'],
  },
  {
    root: '#mastodon div:has(> ul > li > a[href$="/followers"])',
    name: 'h1 bdi, h1',
    handle: [shown('h1 ~ button, div > button'), acct('li > a[href$="/followers"]')],
    bio: 'div.translate',
    followers: ['li:has(> a[href$="/followers"])@title', 'a[href$="/followers"]'],
    following: ['li:has(> a[href$="/following"])@title', 'a[href$="/following"]'],
    posts: 'li:has(> a[href$="/following"]) + li@title',
  },
];

export const people: PeopleFields[] = [
  {
    root: '.account:has(.account__display-name)',
    not: '.compose-panel, .navigation-panel, .compose-form, .drawer, .server-banner, .navigation-bar',
    name,
    handle: [acct('a.account__display-name'), acct('.display-name__account')],
    bio: '.account__note:not(.account__note--missing)',
    followers: '.account__details',
  },
  {
    root: '#mastodon div[data-with-border]:has(h3 a[data-hover-card-account])',
    name: 'h3 a bdi',
    handle: acct('h3 a[data-hover-card-account]'),
    bio: 'div.translate',
    followers: 'li[title]@title',
  },
];

export const card: PeopleFields = {
  root: '.hover-card',
  name,
  handle: acct('a.hover-card__name'),
  bio: '.hover-card__bio',
  followers: '.hover-card__numbers',
};
