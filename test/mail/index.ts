export { startSmtpServer, type SmtpServer } from './smtp-server.js';
