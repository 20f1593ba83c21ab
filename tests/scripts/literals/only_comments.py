

# nothing
   
	
