export { preparePicture, type PreparedPicture } from './prepare-picture.js';
