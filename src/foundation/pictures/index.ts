export { mostPictureBytes, preparePicture, type PreparedPicture } from './prepare-picture.js';
