import { WordPressSite } from '../platform-server/wordpress/wordpress-site.js';
import { olderWebsiteNews } from './content/older-website-news.js';
import { websiteNews } from './content/website-news.js';
import { websiteStaff } from './content/website-staff.js';
import type { Landmarks } from './landmarks.js';
import { WebsiteWriter } from './website-writer.js';

export function buildWebsite(asOf: Date, landmarks: Landmarks): WordPressSite {
  const site = new WordPressSite('Norrsunda kommun', 'Nyheter från Norrsunda kommun');
  const staff = new Map(
    Object.entries(websiteStaff).map(([key, { name, description }]) => [key, site.addUser(name, description)]),
  );
  new WebsiteWriter(site, staff, landmarks, asOf).writeAll([...websiteNews, ...olderWebsiteNews]);
  return site;
}
