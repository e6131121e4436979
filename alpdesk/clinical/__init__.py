"""What is true of laboratory results and patients, without any pathway: pure values."""
