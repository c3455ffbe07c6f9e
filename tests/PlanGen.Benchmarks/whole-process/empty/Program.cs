// What any native program takes to start and end.
return 0;
