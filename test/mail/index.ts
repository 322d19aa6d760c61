export { startSmtpServer, type SmtpServer } from '../../demo/mail-server/smtp-server.js';
